import { frameProgram } from './frameProgram.ts';

/** Nothing may be loaded or connected to; `unsafe-eval` because a program is a text. Workers from blobs inherit all of this. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

const PAGE = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>(${frameProgram})()</script>`;

let frame: Promise<Window> | undefined;

/** Starts a worker in the sandbox; what it says comes through the port, which takes `null` as the order to end it. */
export async function startWorker(program: Blob): Promise<MessagePort> {
  frame ??= openFrame();
  const { port1, port2 } = new MessageChannel();
  // Its origin is opaque: no other target than `*` would reach it. It is ours, and gets nothing that is secret.
  (await frame).postMessage(program, '*', [port2]);
  return port1;
}

/** An origin of its own, so that no cookie, storage or page of ours is within reach. */
function openFrame(): Promise<Window> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Where programs run';
  element.hidden = true;
  element.srcdoc = PAGE;
  return new Promise((resolve) => {
    element.addEventListener('load', () => {
      if (element.contentWindow) resolve(element.contentWindow);
    });
    document.body.append(element);
  });
}
