// Reads addresses, a JSON array in a line, and answers with the hosts that a browser's parser reads in them: as they
// are written, and as if http:// stood before them. null where it fails.
const lines = require('readline').createInterface({ input: process.stdin });

function host(address) {
    try {
        const url = new URL(address);
        return url.protocol === 'http:' || url.protocol === 'https:' ? url.hostname : null;
    } catch {
        return null;
    }
}

lines.on('line', (line) => {
    console.log(JSON.stringify(JSON.parse(line).map((text) => [host(text), host('http://' + text)])));
});
