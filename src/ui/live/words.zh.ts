import type { LiveWords } from './words.en'

export const liveWords: LiveWords = {
  title: '实时交易所',
  intro: '在您打开之前均为关闭。打开后，浏览器只向该交易所的下列主机取数，不问别处；您的任何内容都不会发送。',
  hosts: '访问 {hosts}',
  states: { off: '关闭', connecting: '连接中…', live: '实时', waiting: '未连接' },
  reasons: {
    cut: '连接中断或被拒绝：可能离线，也可能该交易所屏蔽您的网络，浏览器无从分辨。也可粘贴报价。',
    silent: '该交易所没有消息，正在重试。',
    'list-refused': '合约列表未能取得：被屏蔽、离线或请求过多，浏览器无从分辨。可换一家交易所，或粘贴报价。',
  },
  retry: '{seconds} 秒后重试。',
  take: '将 {symbol} 填入交易台，以 {price} 卖出',
  takeHint:
    '点选买价，即在交易台卖出该期货：价格、现货、到期与时刻一并填入。现货取已打开的现货市场的卖价，没有则取该期货自身的指数。',
  future: '期货',
  bid: '买价',
  ask: '卖价',
  mark: '标记价格',
  received: '收到时刻（UTC）',
  stale: '已过时',
  saveCurve: '保存曲线',
  record: '录制',
  stopRecording: '停止并保存',
  openFile: '打开曲线或录制文件',
  notOurs: '此文件既不是在此保存的曲线，也不是录制文件。',
  filesHint: '录制会重新连接，使文件包含回放所需的全部内容。',
  curveOpened: '已保存的曲线，{time} UTC：并非当前市场。',
  replayed: '回放，并非当前市场。回放时钟：{time} UTC。',
  replayOver: '录制内容已结束。',
  speed: '速度（倍）',
  close: '关闭',
}
