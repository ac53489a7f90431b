// aim: throw something that has no prototype and no message
// ends: error import
throw Object.create(null);
