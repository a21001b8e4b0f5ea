/** A global object that is enough of a browser for the client to load in Node. */
export function officeGlobals(own: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const element = (): Record<string, unknown> => ({ style: {}, setAttribute: nothing, appendChild: nothing, addEventListener: nothing });
  const page = { href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:', host: 'localhost', search: '', hash: '' };
  const globals: Record<string, unknown> = {
    ...own,
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: nothing,
      head: element(),
      body: element(),
      cookie: '',
      URL: page.href,
      location: page,
    },
    navigator: { userAgent: 'Node' },
    location: page,
    sessionStorage: emptyStorage(),
    localStorage: emptyStorage(),
    addEventListener: nothing,
  };
  for (const name of ['window', 'self', 'parent', 'top']) globals[name] = globals;
  return globals;
}

function nothing(): void {
  // The page the client believes to be in has no events and takes no elements.
}

const emptyStorage = (): Record<string, unknown> => ({ getItem: () => null, setItem: nothing, removeItem: nothing });
