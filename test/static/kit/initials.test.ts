import { initialsOf } from '../../../static/kit/initials';

test.each([
  ['Oakline Climate', 'OC'],
  ['Petra Moor (PMO)', 'PM'],
  ['élan', 'É'],
  ['3M', '3'],
  ['Anna Maria van Dam', 'AD'],
  ['<b>', 'B'],
  ['—', '?'],
])('%s is %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
