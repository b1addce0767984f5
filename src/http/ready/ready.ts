import type { EngineStatus } from '../../search/engine/port.ts';
import { acceptedLanguages, interfaceLanguage } from '../reader.ts';
import type { Conditions } from '../sendable.ts';
import { type NormalAddress, normalAddress } from './addresses.ts';
import { type Grounds, type Kept, Shelf } from './shelf.ts';

/** A request as it came: nothing of it is parsed before an answer is looked for. */
export interface RawRequest extends Conditions {
  /** Path and query. */
  readonly target: string;
}

/** Where an answer stands, or would stand. */
interface Place {
  readonly shelf: Shelf;
  readonly key: string;
}

interface Sources {
  readonly grounds: () => Grounds;
  readonly engine: () => EngineStatus;
}

/** Whole answers, kept by all that decides them and by nothing else that a request says. */
export class Ready {
  private shelf: Shelf | null = null;
  private readonly sources: Sources;

  constructor(sources: Sources) {
    this.sources = sources;
  }

  find(asked: RawRequest): Kept | undefined {
    const place = this.placeOf(asked);
    return place?.shelf.get(place.key);
  }

  /** To be asked before an answer is begun: it stands there only if it would still stand there when it is made. */
  placeOf(asked: RawRequest): Place | null {
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return null;
    const address = normalAddress(asked.target);
    if (address === null) return null;
    const key = `${this.readerOf(address, asked)} ${this.engineOf(address)} ${address.target}`;
    return { shelf: this.currentShelf(), key };
  }

  /** Keeps an answer unless the archive, the day or the engine changed while it was being made. */
  keep(begun: Place | null, asked: RawRequest, kept: Kept): void {
    const place = this.placeOf(asked);
    if (begun === null || place?.shelf !== begun.shelf || place.key !== begun.key) return;
    place.shelf.set(place.key, kept);
  }

  private currentShelf(): Shelf {
    const grounds = this.sources.grounds();
    if (this.shelf === null || !this.shelf.standsOn(grounds)) this.shelf = new Shelf(grounds);
    return this.shelf;
  }

  private readerOf({ keeping, target }: NormalAddress, { header }: RawRequest): string {
    if (keeping.reader === 'nobody') return '';
    const accepted = header('accept-language') ?? '';
    if (keeping.reader === 'languages') return acceptedLanguages(accepted).join();
    return /[?&]ui=/u.test(target) ? '' : interfaceLanguage(accepted);
  }

  /** Which engine answers, and from which archive. */
  private engineOf({ keeping }: NormalAddress): string {
    if (!keeping.searches) return '';
    const { engine, state, root } = this.sources.engine();
    return `${engine} ${state} ${root}`;
  }
}
