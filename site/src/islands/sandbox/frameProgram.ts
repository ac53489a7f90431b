/**
 * All of the sandbox's own page. Its text is sent there, so it can use nothing from outside itself. For each message with a program and
 * a port it starts a worker, and passes on what the two have to say; `null` from the port ends the worker.
 */
export function frameProgram(): void {
  const mostMessages = 100_000;
  addEventListener('message', ({ data, ports: [port], source }) => {
    if (source !== parent || !port) return;
    const worker = new Worker(URL.createObjectURL(data));
    let messages = 0;
    worker.onmessage = (event) => {
      messages += 1;
      if (messages > mostMessages) return crash('It sent too many messages.');
      port.postMessage(event.data);
    };
    worker.onerror = (event) => crash(event.message);
    port.onmessage = (event) => {
      if (event.data === null) worker.terminate();
      else worker.postMessage(event.data);
    };
    function crash(message: string): void {
      worker.terminate();
      port?.postMessage({ type: 'crash', message });
    }
  });
}
