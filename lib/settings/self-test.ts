import { mergeSettings, SETTING_NAMES, type SettingName } from './settings.ts';

/** One setting: what is in force, where it came from, and what was refused on the way. */
export interface SettingLine {
  readonly name: SettingName;
  readonly source: 'policy' | 'own' | 'default';
  /** The value in force. */
  readonly effective: unknown;
  /** What policy says, raw; undefined where it says nothing. */
  readonly policy: unknown;
  /** What the person told, raw; undefined where they told nothing. */
  readonly own: unknown;
  /** Values that are not used because they are not valid, and why. */
  readonly refused: readonly { readonly source: 'policy' | 'own'; readonly message: string }[];
}

export interface SelfTest {
  readonly lines: readonly SettingLine[];
  /** Names that policy sets and that are no settings. */
  readonly strangers: readonly string[];
}

type Raw = Readonly<Record<string, unknown>>;

/** How every setting came to its value. Both arguments are raw storage contents. */
export function selfTest(own: Raw, managed: Raw): SelfTest {
  const { settings } = mergeSettings(own, managed);
  const lines = SETTING_NAMES.map((name): SettingLine => {
    const refusal = (source: 'policy' | 'own', value: unknown) =>
      value === undefined
        ? []
        : mergeSettings({ [name]: value }, {}).problems.map(({ message }) => ({ source, message }));
    const policy = managed[name];
    const byPolicy = refusal('policy', policy);
    const byOwn = refusal('own', own[name]);
    const source =
      policy !== undefined && byPolicy.length === 0
        ? 'policy'
        : own[name] !== undefined && byOwn.length === 0
          ? 'own'
          : 'default';
    return {
      name,
      source,
      effective: settings[name],
      policy,
      own: own[name],
      refused: [...byPolicy, ...byOwn],
    };
  });
  const known: readonly string[] = SETTING_NAMES;
  return {
    lines,
    strangers: Object.keys(managed)
      .filter((name) => !known.includes(name))
      .sort(),
  };
}

const written = (value: unknown): string => JSON.stringify(value) ?? '';

/** The same as text, one line each, to paste into a ticket. In English, as the names of the settings are. */
export function selfTestText({ lines, strangers }: SelfTest): string {
  return [
    ...lines.flatMap(({ name, source, effective, policy, own, refused }) => [
      `${name} = ${written(effective)} (${source})`,
      ...refused.map(
        (one) =>
          `  refused of ${one.source}: ${written(one.source === 'policy' ? policy : own)}: ${one.message}`,
      ),
    ]),
    ...strangers.map((name) => `${name}: set by policy, and no setting`),
    '',
  ].join('\n');
}
