// aim: turn back the time of the machine as the engine sees it
// ends: error import
Date.now = () => 0;
performance.now = () => 0;
