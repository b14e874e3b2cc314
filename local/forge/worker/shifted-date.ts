/** A Date whose idea of now is moved by `offset()` milliseconds. Dates made from it are ordinary dates. */
export function shiftDate(machine: DateConstructor, offset: () => number): DateConstructor {
  const now = () => machine.now() + offset();
  return new Proxy(machine, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as object,
    apply: (target) => new target(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
}
