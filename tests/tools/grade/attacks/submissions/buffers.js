// aim: fill the memory beside the heap
// ends: error memory | error import | error exit | error timeout
const all = [];
for (;;) all.push(new Uint8Array(1e7).fill(1));
