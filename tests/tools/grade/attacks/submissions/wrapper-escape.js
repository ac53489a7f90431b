// aim: close the function around the module and go on outside of it
// ends: error syntax
export const double = 1;
})
process.exit(0);
(function () {
