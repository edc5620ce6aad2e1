import { parseSync, Visitor } from 'vite';

type Expression = { readonly type: string } | null | undefined;

/** String literals that an expression can come to; a name or call comes to nothing that can be told here. */
function literals(expression: Expression): string[] {
  if (expression?.type === 'Literal') {
    const { value } = expression as { value?: unknown };
    return typeof value === 'string' ? [value] : [];
  }
  if (expression?.type === 'ConditionalExpression') {
    const { consequent, alternate } = expression as { consequent?: Expression; alternate?: Expression };
    return [...literals(consequent), ...literals(alternate)];
  }
  return [];
}

/**
 * The reason codes that a check's file writes: `code: '…'`, and the argument handed to a parameter named `code` of a
 * function of the same file or of `lib/checks/subject.ts`.
 */
export function emittedCodes(file: string, text: string): Set<string> {
  const { program } = parseSync(file, text);
  const positions = new Map([['tenantSubject', 1]]);
  const place = (name: string | undefined, params: readonly unknown[]): void => {
    const at = params.findIndex((one) => (one as { name?: string }).name === 'code');
    if (name !== undefined && at >= 0) positions.set(name, at);
  };
  new Visitor({
    FunctionDeclaration: ({ id, params }) => place(id?.name, params),
    VariableDeclarator: ({ id, init }) => {
      const { name } = id as { name?: string };
      if (init?.type === 'ArrowFunctionExpression') place(name, init.params);
      const made =
        init?.type === 'CallExpression' && (init.callee as { name?: string }).name === 'subjectsOf';
      if (name !== undefined && made) positions.set(name, 2);
    },
  }).visit(program);
  const codes: string[] = [];
  new Visitor({
    Property: ({ key, value }) => {
      if ((key as { name?: string }).name === 'code') codes.push(...literals(value as Expression));
    },
    CallExpression: ({ callee, arguments: given }) => {
      const at = positions.get((callee as { name?: string }).name ?? '');
      if (at !== undefined) codes.push(...literals(given[at] as Expression));
    },
  }).visit(program);
  return new Set(codes);
}
