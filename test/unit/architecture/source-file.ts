import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One import of another module: a package by its name, a file of ours by its path from the root. */
export interface Import {
  readonly to: string;
  readonly ours: boolean;
  /** Nothing of it is left at run time. */
  readonly typesOnly: boolean;
}

/** What the rules of the house look at in one file. */
export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names used that the file might have from its surroundings: `fetch`, `globalThis.process` and the like. */
  readonly names: ReadonlySet<string>;
  /** Names after `new`. */
  readonly constructed: ReadonlySet<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Where an identifier is only the name of a member, not a use of something. */
const MEMBER_NAMES: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'navigator']);

function nameOf(value: unknown): string | null {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : null;
}

/** `x` of `globalThis.x`, `self['x']`, `navigator.x` and so on. */
function globalMember(value: unknown): string | null {
  if (!isNode(value) || value.type !== 'MemberExpression') return null;
  if (!GLOBAL_OBJECTS.has(nameOf(value.object) ?? '')) return null;
  return nameOf(value.property) ?? String((value.property as Node).value);
}

/** Specifiers of a node that loads a module: import, export, `import()`, `import('…').Type`, `import.meta.glob`. */
function loads(node: Node): readonly { readonly specifier: string; readonly typesOnly: boolean }[] {
  const text = (value: unknown): string[] =>
    isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? [value.value] : [];
  const specifiers = (node.specifiers ?? []) as readonly Node[];
  const allTypes = (kind: 'importKind' | 'exportKind'): boolean =>
    node[kind] === 'type' || (specifiers.length > 0 && specifiers.every((one) => one[kind] === 'type'));
  switch (node.type) {
    case 'ImportDeclaration':
      return text(node.source).map((specifier) => ({ specifier, typesOnly: allTypes('importKind') }));
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return text(node.source).map((specifier) => ({ specifier, typesOnly: allTypes('exportKind') }));
    case 'ImportExpression':
      return text(node.source).map((specifier) => ({ specifier, typesOnly: false }));
    case 'TSImportType':
      return text(node.source).map((specifier) => ({ specifier, typesOnly: true }));
    case 'CallExpression': {
      const callee = node.callee;
      const isGlob =
        isNode(callee) &&
        callee.type === 'MemberExpression' &&
        isNode(callee.object) &&
        callee.object.type === 'MetaProperty' &&
        nameOf(callee.property) === 'glob';
      const first = isGlob ? (node.arguments as readonly Node[])[0] : undefined;
      const patterns = first?.type === 'ArrayExpression' ? (first.elements as readonly Node[]) : [first];
      return patterns.flatMap(text).map((specifier) => ({ specifier, typesOnly: false }));
    }
    default:
      return [];
  }
}

/** Reads one TypeScript file. `path` is from the root of the repository. @throws when it does not parse */
export function readSourceFile(path: string, text: string): SourceFile {
  const imports: Import[] = [];
  const names = new Set<string>();
  const constructed = new Set<string>();
  const visit = (node: Node): void => {
    for (const { specifier, typesOnly } of loads(node)) {
      const bare = specifier.replace(/^!/, '').replace(/\?.*$/, '');
      const ours = bare.startsWith('.');
      imports.push({ to: ours ? posix.join(posix.dirname(path), bare) : bare, ours, typesOnly });
    }
    const name = nameOf(node);
    if (name !== null) names.add(name);
    const ofGlobal = globalMember(node);
    if (ofGlobal !== null) names.add(ofGlobal);
    if (node.type === 'NewExpression') {
      constructed.add(nameOf(node.callee) ?? globalMember(node.callee) ?? '');
    }
    for (const [key, value] of Object.entries(node)) {
      const isMemberName = MEMBER_NAMES[node.type] === key && node.computed !== true;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child) && !(isMemberName && child.type === 'Identifier')) visit(child);
      }
    }
  };
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  visit(program as unknown as Node);
  return { path, lines: text.split('\n').length - 1, imports, names, constructed };
}
