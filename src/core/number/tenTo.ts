const powers = Array.from({ length: 128 }, (_, places) => 10n ** BigInt(places))

/** 10^places as a whole number. */
export const tenTo = (places: number): bigint => powers[places] ?? 10n ** BigInt(places)
