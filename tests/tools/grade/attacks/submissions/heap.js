// aim: fill the heap
// ends: error memory | error timeout
const all = [];
for (;;) all.push(new Array(1e5).fill(1.5));
