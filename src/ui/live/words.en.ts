import type { VenueState } from './liveMarket'

export type LiveWords = {
  title: string
  intro: string
  coin: string
  /** About contracts that the desk does not cover. */
  otherCoin: string
  linear: string
  hosts: string
  states: Readonly<Record<VenueState['state'], string>>
  reasons: Readonly<Record<Extract<VenueState, { state: 'waiting' }>['reason'], string>>
  retry: string
  tryNow: string
  pasteQuotes: string
  /** Where no venue is on, and nothing is played. */
  nothingYet: string
  quotes: string
  quoteCount: string
  take: string
  takeHint: string
  contract: string
  bid: string
  ask: string
  mark: string
  yearRate: string
  days: string
  age: string
  received: string
  acts: string
  seconds: string
  minutes: string
  spot: string
  funding: string
  stale: string
  /** The prices that the desk follows are not the market now, and why. */
  notLive: string
  silentSince: string
  /** No longer quoted by a venue that is on. */
  gone: string
  follow: string
  followSymbol: string
  near: string
  nearLeg: string
  far: string
  farLeg: string
  followFunding: string
  fundingOf: string
  saveCurve: string
  turnOnFirst: string
  record: string
  recording: string
  recorded: string
  recordingFull: string
  stopRecording: string
  openFile: string
  notOurs: string
  filesHint: string
  savedCurve: string
  curveOpened: string
  replay: string
  replayed: string
  replayClock: string
  replayProgress: string
  replayOver: string
  play: string
  pause: string
  playAgain: string
  speed: string
  notify: string
  notifyOn: string
  notifyRefused: string
}

export const liveWords: LiveWords = {
  title: 'Live venues',
  intro:
    'Off until you turn one on. Then your browser asks that venue at these hosts, and nobody else; nothing of yours is sent.',
  coin: 'Coin',
  otherCoin:
    '{coin} is shown on the curve. The desk and the other panels are BTC’s: nothing here can be taken into them.',
  linear: 'linear',
  hosts: 'asks {hosts}',
  states: { off: 'Off', connecting: 'Connecting…', live: 'Live', waiting: 'Not connected' },
  reasons: {
    cut: 'The connection was cut or refused: you may be offline, or the venue may block your network; a browser cannot tell which. Pasted quotes work too.',
    silent: 'The venue fell silent, and is being asked again.',
    'none-listed': 'It lists no contract on this coin.',
    'list-refused':
      'The list of contracts did not come: blocked, offline or asked too often; a browser cannot tell which. Another venue, or pasted quotes, may work.',
  },
  retry: 'Next try in {seconds} s.',
  tryNow: 'Try now',
  pasteQuotes: 'Paste quotes',
  nothingYet:
    'Turn on a venue, or open a curve or a recording saved earlier. Its contracts are listed here; choosing a bid takes that future into the desk.',
  quotes: 'Quotes',
  quoteCount: 'quotes: {count}',
  take: 'Take {symbol} into the desk, sold at {price}',
  takeHint:
    'Choose a bid to sell that future on the desk, against the ask of a spot market that is on, else its own index. A linear future goes to the desk from Best trade.',
  contract: 'Contract',
  bid: 'Bid',
  ask: 'Ask',
  mark: 'Mark',
  yearRate: 'p.a.',
  days: 'Days',
  age: 'Age',
  received: 'At (UTC)',
  acts: 'Follow, roll leg',
  seconds: '{count} s',
  minutes: '{count} min',
  spot: 'spot',
  funding: 'funding',
  stale: 'stale',
  notLive: 'Prices are not live. {symbol}: {state}',
  silentSince: 'silent since {time} UTC',
  gone: 'no longer quoted',
  follow: 'Follow',
  followSymbol: 'Follow {symbol}: its price stays on the desk until you type over it',
  near: 'Near',
  nearLeg: 'Near leg of the roll: {symbol}, bought back at its ask',
  far: 'Far',
  farLeg: 'Far leg of the roll: {symbol}, sold at its bid',
  followFunding: 'Follow the funding of {symbol} in the floating bond and Compare, until you type a rate there',
  fundingOf: '{symbol}, {state}',
  saveCurve: 'Save curve',
  turnOnFirst: 'Turn on a venue first.',
  record: 'Record',
  recording: 'recording',
  recorded: '{count} messages recorded',
  recordingFull: 'The recording is full: nothing more is written. Stop and save it.',
  stopRecording: 'Stop and save',
  openFile: 'Open a curve or recording',
  notOurs: 'This file is neither a curve nor a recording saved here.',
  filesHint: 'Recording connects anew, so that the file has everything a replay needs.',
  savedCurve: 'Saved curve',
  curveOpened: 'A saved curve of {time} UTC: not the market now.',
  replay: 'Replay',
  replayed: 'Replay, not the market now.',
  replayClock: '{time} UTC',
  replayProgress: 'How far the recording is',
  replayOver: 'The recording has ended.',
  play: 'Play',
  pause: 'Pause',
  playAgain: 'Play again',
  speed: 'Speed ×',
  notify: 'Notify me outside the page too',
  notifyOn: 'Notifications are on',
  notifyRefused: 'Notifications are blocked by the browser',
}
