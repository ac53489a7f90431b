// aim: start a thread that nobody watches
// ends: error import
new Worker('while (true);', { eval: true });
