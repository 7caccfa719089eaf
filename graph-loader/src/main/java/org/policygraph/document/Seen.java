package org.policygraph.document;

import java.util.Arrays;

/**
 * The ids that were read already, as 64-bit hashes: 16 bytes a document instead of the id
 * itself, so that an archive of a million records needs some 16 MB. Two of a million ids
 * share a hash with a probability of 3 in 100 million.
 */
final class Seen {

	private long[] table = new long[1 << 10];

	private int size;

	/**
	 * {@return whether the id was not there yet}
	 */
	boolean add(String id) {
		if (this.size * 2 >= this.table.length) {
			grow();
		}
		boolean added = put(this.table, hash(id));
		this.size += added ? 1 : 0;
		return added;
	}

	private void grow() {
		long[] bigger = new long[this.table.length * 2];
		Arrays.stream(this.table).filter((hash) -> hash != 0).forEach((hash) -> put(bigger, hash));
		this.table = bigger;
	}

	private static boolean put(long[] table, long hash) {
		int mask = table.length - 1;
		int at = (int) (hash >>> 20) & mask;
		while (table[at] != 0) {
			if (table[at] == hash) {
				return false;
			}
			at = (at + 1) & mask;
		}
		table[at] = hash;
		return true;
	}

	/** FNV-1a, then a finishing mix; never 0, which marks an empty cell. */
	private static long hash(String id) {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < id.length(); i++) {
			hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
		hash ^= hash >>> 33;
		return (hash != 0) ? hash : 1;
	}

}
