import {expect, test} from 'vitest'
import {toCome} from './make.ts'

test.each([
  ['Leaders pledged to form an alliance.', 'commitment: pledged to form'],
  ['The council will open a second pier.', 'commitment: will open'],
  ['The pier will be closed on Sunday.', 'plan: will be closed'],
  ['Work on the pier will begin in May.', 'plan: will begin'],
  ['A hearing will take place in June.', 'plan: will take place'],
  ['The patrols will continue until May.', 'plan: will continue'],
  ['The vote, which will be held on Sunday, is the first.', 'plan: will be held'],
  ['Anna Lind won the race and will meet the champion.', 'commitment: will meet'],
  ['The firm says it will repay the loan.', 'commitment: will repay'],
  ['The company hopes to break even.', 'aim: hopes to break'],
  [
    'It was agreed that Anna Lind would write to the board.',
    'commitment: agreed that Anna Lind would write'
  ],
  ['Anna Lind said she would resign.', 'commitment: would resign'],
  ['“We will open in May,” said Anna Lind.', 'commitment: will open'],
  ['He also plans to visit Bergen.', 'plan: plans to visit'],
  ['Norway is planning to build a bridge.', 'plan: planning to build'],
  ['The museum is set to reopen in May.', 'plan: set to reopen'],
  ['The vote is scheduled for 3 May.', 'plan: scheduled for 3'],
  [
    'Both are working with other towns to develop a route.',
    'plan: working with other towns to develop'
  ],
  ['The council is drawing up a new plan.', 'plan: drawing up a new plan'],
  ['They hope to convince the board.', 'aim: hope to convince'],
  ["One of the town's goals is to cut noise.", 'aim: goals is to cut'],
  ['Anna Lind suggested that the board return to Bergen.', 'proposal: suggested that'],
  ['Anna Lind urged the ministry to publish the map.', 'proposal: urged the ministry to publish'],
  [
    'He has announced a 2% rise by the end of 2031.',
    'target: announced a 2% rise by the end of 2031'
  ],
  ['The deadline for replies is 3 May.', 'target: deadline for replies is 3'],
  ['The town may have to raise fees.', 'conditional: may have to raise']
])('%s', (text, expected) => {
  expect(toCome(text)).toEqual([expected])
})

test.each([
  'He changed his will to suit her.',
  'The new line will serve 40,000 passengers.',
  'It will create 200 jobs.',
  'The works will feature a garden.',
  'This will lead to more noise.',
  'The noise will be limited to the harbour.',
  'Novak will miss the next two races.',
  'People who will not be voting stay away.',
  'We will discuss the method below.',
  'The chances that the board will pass it are good.',
  'They worry that the town will have to pay.',
  'We will have to wait for the result.',
  'She ignored his urgent calls for salt.',
  'We want to thank the town.',
  'Norway wants to show that it cares.',
  'What I want to do with it is my affair.',
  'This study aims to close the gap.',
  'They are believed to have agreed to pay.',
  'The town enjoys what promises to be a long summer.',
  'Prices are expected to rise.',
  'She acted of her own free will.',
  'Will Novak swims every day.',
  'Will the council open a second pier?',
  'Cats will often sleep all day.',
  'If it rains, the pier will close.',
  'Experts predict that prices will rise.',
  'The storm will be strong.',
  'The storm will reach Bergen tonight.',
  'Anna Lind denied that she had agreed to resign.',
  'Reporters asked whether he had agreed to resign.',
  'You will find the form below.',
  'He would visit Bergen every summer.',
  'Anna Lind says it would cost a lot.',
  'The pier was due to open in May.',
  'Guests were promised that it would open.',
  'They broke a promise to pay.',
  'The board rejected plans to build a bridge.',
  'It was a grand plan to remake the town.',
  'There are no plans to close the pier.',
  'Those who want to swim need a card.',
  'The council does not plan to close it.',
  'Anna Lind suggested that the ship had sunk.',
  'The rules called for a vote.',
  'It could have been worse.',
  'In 1931 the town agreed to build a pier.',
  'The sign reads “We will open in May”.'
])('says nothing of what is to come: %s', (text) => {
  expect(toCome(text)).toEqual([])
})

test('tells a sentence once, by the surest thing in it', () => {
  expect(toCome('They hope to meet and pledged to pay.')).toEqual(['commitment: pledged to pay'])
})
