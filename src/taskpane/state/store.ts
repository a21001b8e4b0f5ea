/** State that components follow: {@link Store.getState} and {@link Store.subscribe} are what `useSyncExternalStore` takes. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: State) {}

  readonly getState = (): State => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected set(state: State): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  protected change(part: Partial<State>): void {
    this.set({ ...this.state, ...part });
  }
}
