/**
 * Logarithm and exponential by additions and multiplications alone. The language leaves the last digits of Math.log and
 * Math.exp to the machine; a simulation that a link reproduces has to come out the same everywhere.
 */
const ln2 = 0.6931471805599453
/** ln2 in two parts: the first has so few digits that its multiples are exact. */
const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10
const rootHalf = 0.7071067811865476

const box = new Float64Array(1)
const bits = new Uint32Array(box.buffer)
/** Which of the two words holds the exponent. */
const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

/** The natural logarithm of a normal number above 0, to 1e-15. */
export function naturalLogarithm(value: number): number {
  box[0] = value
  const word = bits[high] ?? 0
  let exponent = (word >>> 20) - 1022
  // The number between a half and one that has the same digits.
  bits[high] = (word & 0x000fffff) | 0x3fe00000
  let fraction = box[0]
  if (fraction < rootHalf) {
    fraction *= 2
    exponent--
  }
  const s = (fraction - 1) / (fraction + 1)
  const z = s * s
  // 2 * artanh(s), whose terms fall off by 1/34 at least.
  const series =
    1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z / 19)))))))
  return exponent * ln2High + (2 * s + 2 * s * z * series + exponent * ln2Low)
}

/** Beyond it, on either side, there is no normal number. */
const greatestPower = 708

/** e to a power, to 1e-15 of the result; 0 below e^-708 and infinite above e^708. */
export function exponential(power: number): number {
  if (power > greatestPower) return Infinity
  if (power < -greatestPower) return 0
  const doublings = Math.round(power / ln2)
  const rest = power - doublings * ln2High - doublings * ln2Low
  let term = 1
  let sum = 1
  // At most 0.35: seventeen terms leave less than the last digit.
  for (let n = 1; n <= 17; n++) {
    term *= rest / n
    sum += term
  }
  box[0] = 1
  bits[high] = (1023 + doublings) << 20
  return sum * box[0]
}
