// aim: wait for what never comes, at the top of the file
// ends: error exit | error timeout
await new Promise(() => {});
