// aim: leave a rejection that nobody handles
// ends: failed | error exit
Promise.reject(new Error('late'));
export const double = () => 1;
