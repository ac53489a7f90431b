// aim: put the thread to sleep
// ends: error import | error timeout
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
