import { Zip, ZipDeflate } from 'fflate';
import { beginDigest } from '../digest.ts';
import { type PackedFile, SEAL_LENGTH, sealOf } from './pack-format.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** fflate writes a moment as the local clock shows it; here it is to show UTC, wherever the pack is made. */
function utcAsLocal(iso: string): Date {
  const at = new Date(iso);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}

/** Writes a zip piece by piece; the same files and moment give the same bytes. */
export class ZipWriter {
  readonly #chunks: Bytes[] = [];
  readonly #seal = beginDigest();
  readonly #zip: Zip;
  readonly #mtime: Date;
  #failed: Error | null = null;

  /** @param at ISO 8601: the moment that every file bears. */
  constructor(at: string) {
    this.#mtime = utcAsLocal(at);
    this.#zip = new Zip((error, chunk, final) => {
      if (error) {
        this.#failed = error;
        return;
      }
      // The last chunk ends with the length of a comment, which fflate leaves at 0.
      if (final) new DataView(chunk.buffer, chunk.byteOffset).setUint16(chunk.length - 2, SEAL_LENGTH, true);
      this.#seal.add(chunk);
      this.#chunks.push(chunk as Bytes);
    });
  }

  /** Adds a file made of pieces. */
  async file(name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<PackedFile> {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = this.#mtime;
    this.#zip.add(entry);
    const digest = beginDigest();
    let size = 0;
    for await (const piece of pieces) {
      const bytes = encoder.encode(piece);
      digest.add(bytes);
      size += bytes.length;
      entry.push(bytes);
      if (this.#failed) throw this.#failed;
    }
    entry.push(new Uint8Array(), true);
    return { name, size, sha256: digest.hex() };
  }

  /** Ends the zip with its seal and gives it away, in pieces for a Blob or a file. */
  end(): Bytes[] {
    this.#zip.end();
    if (this.#failed) throw this.#failed;
    this.#chunks.push(encoder.encode(sealOf(this.#seal.hex())));
    return this.#chunks;
  }
}
