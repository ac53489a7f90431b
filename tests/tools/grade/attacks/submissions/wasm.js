// aim: run WebAssembly
// ends: error import
new WebAssembly.Memory({ initial: 65_536 });
