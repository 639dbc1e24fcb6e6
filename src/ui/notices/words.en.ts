import type { Notice } from '../../state'

export type NoticeWords = {
  openLink: string
  linkMissing: string
  linkUnknown: string
  notices: Readonly<Record<Notice, string>>
}

export const noticeWords: NoticeWords = {
  openLink: 'Open the link',
  linkMissing: 'Not in the link, default used: {names}.',
  linkUnknown: 'Unknown, ignored: {names}.',
  notices: {
    'store-damaged': 'Saved inputs unreadable; defaults loaded. A copy of what was saved is kept in the browser.',
    'store-partly-damaged':
      'Some saved inputs were unreadable and left out. A copy of what was saved is kept in the browser.',
    'store-newer':
      'A newer version of NakaDesk has saved inputs here. They are left untouched; reload for that version.',
    'store-unavailable': 'This browser blocks saving: inputs are kept until the page closes.',
    'link-opened': 'Opened from a link.',
    'link-damaged': 'This link is damaged or incomplete. Nothing was changed.',
    'link-newer': 'This link was made by a newer version of NakaDesk. Reload the page and open it again.',
    'link-unknown-panel': 'This link names a panel or step that does not exist here. Nothing was changed.',
    'link-overtaken': 'Link not opened: inputs were changed while it was loading.',
    'example-opened': 'Example opened.',
    'quotes-taken': 'Prices filled in from quotes.',
    'contracts-converted': 'Contracts converted to the new contract size.',
    'quotes-kept': 'Quotes kept with the desk.',
    'panel-reset': 'Panel, market and account reset.',
    'progress-reset': 'Progress reset.',
    alert: 'Alert.',
  },
}
