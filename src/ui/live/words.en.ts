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
  take: string
  takeHint: string
  future: string
  bid: string
  ask: string
  mark: string
  received: string
  stale: string
  follow: string
  followSymbol: string
  followFunding: string
  fundingOf: string
  saveCurve: string
  record: string
  stopRecording: string
  openFile: string
  notOurs: string
  filesHint: string
  curveOpened: string
  replayed: string
  replayClock: string
  replayOver: string
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
  take: 'Take {symbol} into the desk, sold at {price}',
  takeHint:
    'Choose a bid to sell that future on the desk: price, spot, expiry and moment are filled in. The spot is the ask of a spot market that is on, else the future’s own index. A linear future goes to the desk from Best trade.',
  future: 'Future',
  bid: 'Bid',
  ask: 'Ask',
  mark: 'Mark',
  received: 'Received (UTC)',
  stale: 'stale',
  follow: 'Follow',
  followSymbol: 'Follow {symbol}: its price stays on the desk until you type over it',
  followFunding: 'Follow the funding of {symbol} in the floating bond and Compare, until you type a rate there',
  fundingOf: '{symbol}, {state}',
  saveCurve: 'Save curve',
  record: 'Record',
  stopRecording: 'Stop and save',
  openFile: 'Open a curve or recording',
  notOurs: 'This file is neither a curve nor a recording saved here.',
  filesHint: 'Recording connects anew, so that the file has everything a replay needs.',
  curveOpened: 'A saved curve of {time} UTC: not the market now.',
  replayed: 'Replay, not the market now.',
  replayClock: 'Its clock: {time} UTC.',
  replayOver: 'The recording has ended.',
  speed: 'Speed (times)',
  notify: 'Notify me outside the page too',
  notifyOn: 'Notifications are on',
  notifyRefused: 'Notifications are blocked by the browser',
}
