import type { facts } from './facts'

export const letters = {
  coinBorrowRate: 'q_B',
  breakEvenCoinBorrowRate: 'q_0',
  borrowedCoin: 'B_q',
  shortSaleUsd: 'W_s',
  boughtPrice: 'F_b',
  boughtContracts: 'n_b',
  boughtNotionalCoin: 'b_n',
  boughtFaceUsd: 'N_b',
  boughtFeeCoin: '\\phi_b',
  coinInterest: 'I_q',
  reverseOpenCoin: 'u_b',
  buyBackUsd: 'W_b',
  reverseProfitUsd: 'P_q',
  reverseCarryUsd: 'A_q',
  reverseYield: "y_q'",
} as const satisfies Record<keyof typeof facts, string>
