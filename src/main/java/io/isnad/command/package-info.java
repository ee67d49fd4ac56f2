/** The command line of the application: serving without arguments, {@code import} without serving. */
package io.isnad.command;
