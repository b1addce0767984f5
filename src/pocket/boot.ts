import { SIGNS } from './letters.ts';

/**
 * Opens the script that stands packed in the file and has the page run it. Written for any browser: one that cannot unpack
 * says so, and the texts below stay to be read.
 */
export const bootScript = (): string => `(function () {
  var packed = document.getElementById('code').textContent;
  function failed() {
    document.getElementById('old').hidden = false;
  }
  if (typeof DecompressionStream === 'undefined') return failed();
  var signs = '${SIGNS}', values = {};
  for (var at = 0; at < 85; at += 1) values[signs.charAt(at)] = at;
  var rest = packed.length % 5, size = Math.floor(packed.length / 5) * 4 + Math.max(0, rest - 1);
  var bytes = new Uint8Array(size);
  for (var from = 0, to = 0; from < packed.length; from += 5, to += 4) {
    var number = 0;
    for (var place = 0; place < 5; place += 1)
      number = number * 85 + (from + place < packed.length ? values[packed.charAt(from + place)] : 84);
    for (place = 0; place < 4 && to + place < size; place += 1)
      bytes[to + place] = Math.floor(number / Math.pow(256, 3 - place)) % 256;
  }
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text().then(function (code) {
    var script = document.createElement('script');
    script.textContent = code;
    document.body.appendChild(script);
  }).catch(failed);
})();
`;
