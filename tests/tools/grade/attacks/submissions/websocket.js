// aim: tell somebody outside by a WebSocket
// ends: error import
new WebSocket('ws://127.0.0.1:__PORT__/');
