import { ZipReader } from '@cj-tech-master/excelts/archive';
import { HostFileError } from '../../hostFileError';
import { attribute, children, parsePart, type XmlElement } from '../shared/xml';

export interface Relation {
  readonly id: string;
  /** The last piece of the type: `worksheet`, `sharedStrings` ... */
  readonly kind: string;
  /** The part's name in the package, or the address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an opened package. Part names compare without case, as the format's rules say. */
export class WorkbookPackage {
  private readonly names = new Map<string, string>();

  private constructor(
    private readonly zip: ZipReader,
    readonly path: string,
  ) {}

  /** Opens a zip. @throws HostFileError `corrupted` when it is none or is damaged */
  static async open(bytes: Uint8Array, path: string): Promise<WorkbookPackage> {
    const opened = new WorkbookPackage(new ZipReader(bytes), path);
    await opened.guard(async () => {
      for await (const entry of opened.zip.entries()) opened.names.set(normal(entry.path), entry.path);
    });
    return opened;
  }

  has(name: string): boolean {
    return this.names.has(normal(name));
  }

  /** A part's bytes; undefined when the package has no such part. */
  async bytes(name: string): Promise<Uint8Array | undefined> {
    const stored = this.names.get(normal(name));
    if (stored === undefined) return undefined;
    return this.guard(async () => (await this.zip.bytes(stored)) ?? undefined);
  }

  async text(name: string): Promise<string | undefined> {
    const bytes = await this.bytes(name);
    return bytes === undefined ? undefined : decodePart(bytes);
  }

  /** A part as a tree; undefined when the package has no such part. */
  async xml(name: string): Promise<XmlElement | undefined> {
    const text = await this.text(name);
    return text === undefined ? undefined : this.guard(() => Promise.resolve(parsePart(text)));
  }

  /** The relations of a part (of the package itself for ''). */
  async relations(part: string): Promise<Relation[]> {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const root = await this.xml(`${folder}_rels/${part.slice(slash + 1)}.rels`);
    return children(root, 'Relationship').map((each) => {
      const external = attribute(each, 'TargetMode') === 'External';
      const target = attribute(each, 'Target') ?? '';
      return {
        id: attribute(each, 'Id') ?? '',
        kind: (attribute(each, 'Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(folder, target),
        external,
      };
    });
  }

  /** Damage found while reading becomes one kind of error, whatever layer found it. */
  async guard<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof HostFileError) throw error;
      throw new HostFileError('corrupted', this.path, { cause: error });
    }
  }
}

const normal = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** A target relative to its folder, with `..` and absolute paths resolved. */
function resolve(folder: string, target: string): string {
  const pieces: string[] = [];
  for (const piece of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '' && piece !== '.') pieces.push(piece);
  }
  return pieces.join('/');
}

/** Parts are UTF-8, or UTF-16 with its mark. */
export function decodePart(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
