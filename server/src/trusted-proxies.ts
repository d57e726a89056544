import { BlockList, isIP } from 'node:net';

/** The proxies in front of the server, by their addresses: only they may say for whom they ask. */
export interface TrustedProxies {
  has(address: string | undefined): boolean;
}

/**
 * Reads addresses and networks such as `10.0.0.0/8, 192.0.2.7, fd00::/8`. Undefined if one of them is neither: a number
 * of proxies would trust the address that a caller who reaches the server directly makes up.
 */
export function readTrustedProxies(text: string): TrustedProxies | undefined {
  const networks = new BlockList();
  for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
    const [address = '', prefix, ...more] = entry.split('/');
    const family = familyOf(address);
    if (!family || more.length > 0) return undefined;
    if (prefix === undefined) networks.addAddress(address, family);
    else if (isPrefix(prefix, family)) networks.addSubnet(address, Number(prefix), family);
    else return undefined;
  }
  return {
    has(address = '') {
      const family = familyOf(address);
      return family !== undefined && networks.check(address, family);
    },
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  return version === 0 ? undefined : version === 4 ? 'ipv4' : 'ipv6';
}

/** A network of all addresses is none that could be trusted. */
function isPrefix(text: string, family: 'ipv4' | 'ipv6'): boolean {
  const bits = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return bits > 0 && bits <= (family === 'ipv4' ? 32 : 128);
}
