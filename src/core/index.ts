export { Decimal, decimal } from './decimal'
export { DomainError, requirements, type Requirement } from './domainError'
