import { fetchText } from '../fetchText.ts';
import type { ScriptName } from './scripts.ts';

const loaded = new Map<ScriptName, Promise<Blob>>();

/** A script of the sandbox, downloaded once for a page. */
export function loadScript(name: ScriptName): Promise<Blob> {
  const script = loaded.get(name) ?? download(name);
  loaded.set(name, script);
  script.catch(() => loaded.delete(name));
  return script;
}

async function download(name: ScriptName): Promise<Blob> {
  const text = await fetchText(`sandbox/${name}.js`);
  return new Blob([text], { type: 'text/javascript' });
}
