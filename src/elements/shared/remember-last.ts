/** A function that gives its last value again as long as it is given the same members. */
export function rememberLast<Given extends object, Value>(make: (given: Given) => Value): (given: Given) => Value {
  let last: {readonly members: readonly unknown[]; readonly value: Value} | undefined;
  return (given) => {
    const members = Object.values(given);
    if (!last?.members.every((member, index) => member === members[index])) last = {members, value: make(given)};
    return last.value;
  };
}
