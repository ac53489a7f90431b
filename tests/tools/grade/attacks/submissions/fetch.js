// aim: tell somebody outside
// ends: error import
await fetch('http://127.0.0.1:__PORT__/');
