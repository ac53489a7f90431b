import { buildScript, scriptNames } from '../../course/sandboxScripts.ts';

/** The scripts that run in the sandbox, which the page fetches as texts. */
export function getStaticPaths() {
  return scriptNames.map((script) => ({ params: { script } }));
}

export async function GET({ params }: { params: { script: string } }): Promise<Response> {
  return new Response(await buildScript(params.script), {
    headers: { 'content-type': 'text/javascript' },
  });
}
