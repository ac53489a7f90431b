// aim: loop for ever before any test
// ends: error timeout
for (;;);
