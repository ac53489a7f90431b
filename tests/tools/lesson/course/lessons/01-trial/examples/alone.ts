// Its twin has been forgotten.
console.log('alone');
