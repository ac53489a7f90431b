/** Runs TypeScript's compiler over the files named in workerData. See typeCheck.ts. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

function readOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { tsBuildInfoFile: _, ...others } = options;
  return { ...others, incremental: false };
}

function describe(diagnostic: ts.Diagnostic): { file: string; message: string } {
  const { file, start = 0 } = diagnostic;
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
  return { file: file?.fileName ?? '', message: `${text} (line ${line})` };
}

const files: string[] = workerData;
const program = ts.createProgram(files, readOptions());
const diagnostics = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
});
parentPort?.postMessage(diagnostics.map(describe));
