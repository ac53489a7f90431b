// aim: leave a million promises behind
// ends: failed | error timeout | error memory
for (let count = 0; count < 1e6; count += 1) Promise.reject(count).catch(() => {});
export const double = () => 1;
