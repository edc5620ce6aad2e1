import { inflateSync } from 'fflate';

/** Why a file cannot be looked into. */
export type Unreadable = 'notZip' | 'cutOff' | 'damagedZip' | 'tooLarge';

export class UnreadableZip extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(reason);
    this.reason = reason;
  }
}

/** One file of a zip as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacks it. @throws {UnreadableZip} when its data cannot be unpacked to the size that the directory tells */
  content(): Uint8Array;
}

export interface ReadZip {
  readonly entries: readonly ZipEntry[];
  /** The zip's comment, and how many bytes stand before it. */
  readonly comment: string;
  readonly commentAt: number;
}

/** Nothing larger is opened: packs of the largest tenants stay far below. */
const MOST_BYTES = 1 << 29;
const MOST_FILES = 500;
const MOST_UNPACKED = 1 << 30;
/** A deflated byte cannot stand for more than this (https://zlib.net/zlib_tech.html). */
const MOST_PER_BYTE = 1032;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;

/** Where the directory ends: a record whose comment reaches to the very end of the file. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    const reaches = at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength;
    if (view.getUint32(at, true) === END && reaches) return at;
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL;
  throw new UnreadableZip(startsAsZip ? 'cutOff' : 'notZip');
}

function inflated(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === 0 && packed.length === size) return packed;
  if (method !== 8) throw new UnreadableZip('damagedZip');
  try {
    const content = inflateSync(packed, { out: new Uint8Array(size) });
    if (content.length === size) return content;
  } catch {
    // Damaged, as below.
  }
  throw new UnreadableZip('damagedZip');
}

/**
 * Reads a zip's directory; nothing is unpacked before it is asked for, and nothing beyond what the directory tells.
 * Encrypted zips, those in parts and those over 4 GB are not read.
 * @throws {UnreadableZip}
 */
export function readZip(bytes: Uint8Array): ReadZip {
  if (bytes.length > MOST_BYTES) throw new UnreadableZip('tooLarge');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_FILES) throw new UnreadableZip('tooLarge');
  const decoder = new TextDecoder();
  const text = (from: number, length: number): string => decoder.decode(bytes.subarray(from, from + length));
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new UnreadableZip('damagedZip');
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const name = text(at + 46, nameLength);
    unpacked += size;
    if (unpacked > MOST_UNPACKED || size > packedSize * MOST_PER_BYTE) throw new UnreadableZip('tooLarge');
    entries.push({
      name,
      content() {
        if (start + 30 > end || view.getUint32(start, true) !== LOCAL) throw new UnreadableZip('damagedZip');
        const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
        if (from + packedSize > end) throw new UnreadableZip('damagedZip');
        return inflated(bytes.subarray(from, from + packedSize), method, size);
      },
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const commentAt = end + END_LENGTH;
  return { entries, comment: text(commentAt, bytes.length - commentAt), commentAt };
}
