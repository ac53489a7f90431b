// aim: end the wrapper in what one parser takes for a comment
// ends: failed | error syntax | error import
export const double = () => 1;
<!-- }); process.exit(0); (function () {
