/** The program that runs one example on a loop of the learner's own: their module stands in for 'asyncio'. The request is its one argument. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { describeError } from './describeError.ts';
import { nodeSources } from './sources.ts';

const { file, root, loop } = JSON.parse(process.argv[2] ?? '{}');
const example = pathToFileURL(file).href;
const sources = nodeSources(root);

registerHooks({
  resolve(specifier, context, next) {
    const isAsked = specifier === 'asyncio' && context.parentURL === example;
    return isAsked
      ? { url: pathToFileURL(loop).href, shortCircuit: true }
      : next(specifier, context);
  },
});
import(example).catch((error: unknown) => {
  console.error(explainMissing(error) ?? describeError(error, sources));
  process.exit(1);
});

/** The example imports what the module doesn't have. (The wording is V8's.) */
function explainMissing(error: unknown): string | undefined {
  const [, name] = /does not provide an export named '(\w+)'/.exec(String(error)) ?? [];
  return name && `This example imports ${name} from 'asyncio', which your loop doesn't export.`;
}
