/**
 * The runtime for the grader: the state of its objects under keys that an answer can't have, and the objects frozen once they are made. TypeScript's
 * `private` is a promise between people; `getRunningLoop().virtualTime.now = 0` runs. Works on the sources, where one reads what is private.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { type ClassFields, collectClasses } from './classFields.ts';

export interface HiddenRuntime {
  readonly plugin: Plugin;
  /** The names under which the code uses the hidden keys; filled by the build. */
  readonly hidden: Set<string>;
}

export interface RuntimeFile {
  readonly path: string;
  /** Are the fields of its classes hidden? */
  readonly isCore: boolean;
}

export function hideFields(files: readonly RuntimeFile[]): HiddenRuntime {
  const hidden = new Set<string>();
  const parsed = files.map(({ path, isCore }) => ({ source: parse(path), isCore }));
  const sources = new Map(parsed.map(({ source }) => [source.fileName, source]));
  const classes = collectClasses(parsed);
  const plugin: Plugin = {
    name: 'hide-fields',
    setup({ onLoad }) {
      onLoad({ filter: /runtime\/.*\.ts$/ }, ({ path }) => {
        const source = sources.get(path);
        if (!source) return undefined;
        return { contents: rewrite(source, classes, hidden), loader: 'ts' };
      });
    },
  };
  return { plugin, hidden };
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** Keeps every line where it is: stacks are compared. */
function rewrite(source: ts.SourceFile, classes: ClassFields, hidden: Set<string>): string {
  const edits: Edit[] = [];
  const hide = (name: string) => {
    hidden.add(keyOf(name));
    return `[${keyOf(name)}]`;
  };
  visit(source, undefined);
  const made = namesOfMakers(source).join(', ');
  edits.push({ at: source.text.length, end: source.text.length, text: ` FREEZE_LATER(${made});` });
  return apply(source.text, edits);

  function visit(node: ts.Node, within: string | undefined): void {
    if (ts.isClassLike(node)) return visitClass(node);
    if (
      ts.isPropertyDeclaration(node) &&
      classes.hides(within, node.name.getText()) &&
      !isStatic(node)
    )
      edits.push({ at: node.name.getStart(), end: node.name.end, text: hide(node.name.getText()) });
    if (ts.isPropertyAccessExpression(node)) visitAccess(node, within);
    if (ts.isBindingElement(node)) visitTaken(node, within);
    visitStatics(node);
    ts.forEachChild(node, (child) => visit(child, within));
  }

  function visitClass(node: ts.ClassLikeDeclaration): void {
    const name = node.name?.text;
    const kept = name && classes.keptMutable(name);
    if (kept) edits.push(freezeAtEnd(node, `if (new.target === ${name}) ${freezing(kept)};`));
    ts.forEachChild(node, (child) => visit(child, name));
  }

  function visitAccess(node: ts.PropertyAccessExpression, within: string | undefined): void {
    const name = node.name.text;
    const receiver = node.expression.getText();
    if (!classes.hidesAccess(receiver, name, within)) return;
    const dot = node.questionDotToken ? '?.' : '';
    const at = node.questionDotToken?.getStart() ?? node.name.getStart() - 1;
    edits.push({ at: findDot(node, at), end: node.name.end, text: `${dot}${hide(name)}` });
  }

  /** `const { now } = this;`, and parameters like `{ callback }: Handle`. */
  function visitTaken(node: ts.BindingElement, within: string | undefined): void {
    const { parent: declaration } = node.parent;
    const from =
      ts.isVariableDeclaration(declaration) && declaration.initializer?.getText() === 'this'
        ? within
        : ts.isParameter(declaration)
          ? declaration.type?.getText()
          : undefined;
    const name = node.name.getText();
    if (!node.propertyName && classes.hides(from, name))
      edits.push({ at: node.getStart(), end: node.getStart(), text: `${hide(name)}: ` });
  }

  /** Statics of Error are powers; an error's stack is told in full only to us, and an error made only to be read is one of the host's, which is quicker. */
  function visitStatics(node: ts.Node): void {
    if (isMadeForStack(node))
      edits.push({ at: node.expression.getStart(), end: node.expression.end, text: 'HOST_ERROR' });
    if (!ts.isPropertyAccessExpression(node)) return;
    const text = node.getText();
    if (/^Error\.(stackTraceLimit|prepareStackTrace)$/.test(text))
      edits.push({
        at: node.expression.getStart(),
        end: node.expression.end,
        text: 'ERROR_STATICS',
      });
    else if (node.name.text === 'stack' && readsStack(node))
      edits.push(
        { at: node.getStart(), end: node.getStart(), text: 'STACK_OF(' },
        { at: node.expression.end, end: node.end, text: ')' },
      );
  }
}

/**
 * What makes objects that reach an answer, and with them their prototype: a module's classes and (generator) functions, and its constants that hold
 * such, exported or not.
 */
function namesOfMakers(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (ts.isClassDeclaration(statement)) return statement.name?.text ?? [];
    if (ts.isFunctionDeclaration(statement) && statement.body) return statement.name?.text ?? [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && isMaker(initializer))
      .map(({ name }) => name.getText());
  });
}

function isMaker(value: ts.Expression): boolean {
  return (
    ts.isObjectLiteralExpression(value) ||
    ts.isClassExpression(value) ||
    ts.isFunctionExpression(value) ||
    ts.isArrowFunction(value)
  );
}

/** Where the runtime reads stacks for a trace. What it prints of them is left out of reports. */
function readsStack(node: ts.PropertyAccessExpression): boolean {
  return (
    isMadeForStack(node.expression) || /runtime\/stack\.ts$/.test(node.getSourceFile().fileName)
  );
}

function isMadeForStack(node: ts.Node): node is ts.NewExpression {
  return (
    /trace\/frames\.ts$/.test(node.getSourceFile().fileName) && node.getText() === 'new Error()'
  );
}

function findDot(node: ts.PropertyAccessExpression, fallback: number): number {
  if (node.questionDotToken) return node.questionDotToken.getStart();
  const between = node.getSourceFile().text.slice(node.expression.end, node.name.getStart());
  const dot = between.lastIndexOf('.');
  return dot < 0 ? fallback : node.expression.end + dot;
}

function keyOf(name: string): string {
  return `HIDDEN_${name}`;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0;
}

/** Frozen, but for the fields that programs may set. */
function freezing(mutable: readonly string[]): string {
  return mutable.length === 0 ? 'Object.freeze(this)' : `FREEZE(this, ${JSON.stringify(mutable)})`;
}

/** A class frozen by itself, not by a subclass, whose fields are still to come. */
function freezeAtEnd(node: ts.ClassLikeDeclaration, ending: string): Edit {
  const maker = node.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && !!member.body,
  );
  if (maker?.body) {
    const at = maker.body.end - 1;
    return { at, end: at, text: ` ${ending} ` };
  }
  const extended = node.heritageClauses?.some(
    ({ token }) => token === ts.SyntaxKind.ExtendsKeyword,
  );
  const at = node.end - 1;
  const call = extended ? 'super(...inherited);' : '';
  return { at, end: at, text: `constructor(...inherited) { ${call}${ending} }` };
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = text;
  const ordered = [...edits].sort((one, other) => other.at - one.at || other.end - one.end);
  for (const { at, end, text: insert } of ordered)
    result = result.slice(0, at) + insert + result.slice(end);
  return result;
}
