/// Measurements that anyone can repeat; no test asserts a time.
package org.quorate.bench;
