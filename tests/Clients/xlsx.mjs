// Enough of XLSX to read back what we wrote: the texts of a workbook, out of the zip that it is.
import { inflateRawSync } from 'node:zlib';

export function lees(bytes) {
  const delen = {};
  // The directory at the end says where each part begins.
  let plaats = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (bytes.toString('latin1', plaats, plaats + 4) === 'PK\x01\x02') {
    const [methode, lengte, naam, extra, uitleg, begin] =
      [[10, 2], [20, 4], [28, 2], [30, 2], [32, 2], [42, 4]].map(([waar, breed]) => bytes.readUIntLE(plaats + waar, breed));
    const vanaf = begin + 30 + bytes.readUInt16LE(begin + 26) + bytes.readUInt16LE(begin + 28);
    const inhoud = bytes.subarray(vanaf, vanaf + lengte);
    delen[bytes.toString('utf8', plaats + 46, plaats + 46 + naam)] = (methode === 8 ? inflateRawSync(inhoud) : inhoud).toString('utf8');
    plaats += 46 + naam + extra + uitleg;
  }
  return Object.entries(delen).filter(([naam]) => /worksheets|sharedStrings/.test(naam)).map(([, inhoud]) => inhoud).join('\n');
}
