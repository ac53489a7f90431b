// aim: replace Map.prototype.get, by which a copier may find its copies
// ends: error import
Map.prototype.get = () => 8;
