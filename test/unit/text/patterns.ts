import { FluentResource } from '@fluent/bundle';
import type { parseTemplate } from '../../../lib/text/template.ts';

/** A Fluent pattern as the run time reads it. */
export type Pattern = NonNullable<ReturnType<typeof parseTemplate>>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;
type Select = Extract<Expression, { type: 'select' }>;

/** Messages of a Fluent file by id; what is no valid message is left out by the run time, as it is here. */
export function messagesOf(source: string): Map<string, Pattern> {
  return new Map(
    new FluentResource(source).body.flatMap(({ id, value }) =>
      value === null ? [] : [[id, value] as const],
    ),
  );
}

/** Ids of everything that begins like a message. */
export const idsOf = (source: string): string[] =>
  [...source.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id = '']) => id);

/** A placeable as the text needs it: `$name`, `DATETIME($end)`, `-term`. */
export function placed(expression: Expression): string {
  if (expression.type === 'var') return `$${expression.name}`;
  if (expression.type === 'term') return `-${expression.name}`;
  if (expression.type === 'func') {
    const args = expression.args.flatMap((arg) => (arg.type === 'narg' ? [] : [placed(arg)]));
    return `${expression.name}(${args.join(', ')})`;
  }
  return expression.type;
}

const elements = (pattern: Pattern): readonly (string | Expression)[] =>
  typeof pattern === 'string' ? [pattern] : pattern;

/** Every choice in a pattern, those inside others too. */
export function selectsOf(pattern: Pattern): Select[] {
  return elements(pattern).flatMap((element) =>
    typeof element === 'string' || element.type !== 'select'
      ? []
      : [element, ...element.variants.flatMap(({ value }) => selectsOf(value))],
  );
}

/** One text that a pattern can become: its own words, and what is placed between them. */
export interface Leaf {
  readonly words: string;
  readonly placed: ReadonlySet<string>;
}

/** Every text that a pattern can become: one for each combination of variants. */
export function leavesOf(pattern: Pattern): Leaf[] {
  let leaves: Leaf[] = [{ words: '', placed: new Set() }];
  const follow = (next: readonly Leaf[]): void => {
    leaves = leaves.flatMap((leaf) =>
      next.map((one) => ({
        words: leaf.words + one.words,
        placed: new Set([...leaf.placed, ...one.placed]),
      })),
    );
  };
  for (const element of elements(pattern)) {
    if (typeof element === 'string') follow([{ words: element, placed: new Set() }]);
    else if (element.type === 'str') follow([{ words: element.value, placed: new Set() }]);
    else if (element.type === 'select') follow(element.variants.flatMap(({ value }) => leavesOf(value)));
    else follow([{ words: '', placed: new Set([placed(element)]) }]);
  }
  return leaves;
}
