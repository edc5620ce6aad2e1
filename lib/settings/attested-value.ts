/** What the `value` of an attestation names: an e-mail address, a product, or a customer by tenant id. */
export type AttestedValue = 'mailbox' | 'product' | 'customer';
