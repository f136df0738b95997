def lines = new File(basedir, 'build.log').readLines()
assert lines.count { it.contains('DropsA.java:7:') } == 1
assert lines.count { it.contains('DropsB.java:7:') } == 1
