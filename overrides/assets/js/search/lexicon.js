// The lexicon: what is typed is looked up as somebody wrote it, so the browser needs no stemmer.
(function () {
  "use strict";
  var S = (window.KnowhubSearch = window.KnowhubSearch || {});

  // Entries stand in the order of their keys; each line begins with how many letters it shares with the one before.
  function readEntries(text) {
    var form = "";
    var forms = [];
    var rests = text.split("\n").map(function (line) {
      var bar = line.indexOf("|");
      form = form.slice(0, parseInt(line[0], 36)) + (bar < 0 ? line.slice(1) : line.slice(1, bar));
      forms.push(form);
      return bar < 0 ? "" : line.slice(bar + 1);
    });
    return { forms: forms, rests: rests };
  }

  S.readLexicon = function (text) {
    var shard = readEntries(text);
    shard.keys = shard.forms.map(S.key);
    return shard;
  };

  // Ends of words with the first two letters of each word that ends so.
  S.readTails = function (text) {
    var entries = readEntries(text);
    return new Map(entries.forms.map((tail, place) => [tail, entries.rests[place].match(/../gu)]));
  };

  S.termsAt = function (shard, place) {
    var key = shard.keys[place];
    if (!shard.rests[place]) return [key];
    return shard.rests[place].split("|").map(function (change) {
      if (change[0] === "-") return change.slice(1);
      return key.slice(0, key.length - parseInt(change[0], 36)) + change.slice(1);
    });
  };

  // The place of the first key that is not before `key`.
  S.lowerBound = function (keys, key) {
    var low = 0;
    var high = keys.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  // The run that holds a key: the last one that does not begin after it.
  S.runOf = function (firsts, key) {
    var place = S.lowerBound(firsts, key);
    return firsts[place] === key ? place : Math.max(0, place - 1);
  };

  S.sharedStart = function (one, other) {
    var most = Math.min(one.length, other.length);
    var count = 0;
    while (count < most && one[count] === other[count]) count++;
    return count;
  };

  // Whether one letter more, less or other, or two letters swapped, make one word of the other.
  S.isOneEdit = function (one, other) {
    var gap = one.length - other.length;
    if (gap > 1 || gap < -1) return false;
    var start = S.sharedStart(one, other);
    var end = 0;
    while (end < one.length - start && end < other.length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
    var left = one.length - start - end;
    var right = other.length - start - end;
    if (left <= 1 && right <= 1) return true;
    return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
  };

  // How many edits lie between two words, or `most` + 1 if there are more.
  S.edits = function (one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    var before = Array.from({ length: other.length + 1 }, function (_, place) {
      return place;
    });
    for (var i = 1; i <= one.length; i++) {
      var row = [i];
      for (var j = 1; j <= other.length; j++) {
        row.push(Math.min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
      }
      before = row;
    }
    return Math.min(before[other.length], most + 1);
  };
})();
