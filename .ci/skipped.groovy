// The last lines of a build: which checks did not take place, why, and what would make them take place. Runs in every
// module and prints in the last one of this run, whichever modules were chosen; reports of earlier runs are not read.
import javax.xml.parsers.DocumentBuilderFactory

def modules = session.projectDependencyGraph.sortedProjects
if (project != modules.last()) {
    return
}
def begun = session.request.startTime.time.intdiv(1000) * 1000 // some file systems keep seconds
def xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
def ran = 0
def skipped = []
modules.each { module ->
    def reports = new File(module.build.directory, 'surefire-reports').listFiles() ?: []
    reports.findAll { it.name.startsWith('TEST-') && it.lastModified() >= begun }.sort { it.name }.each { report ->
        def tests = xml.parse(report).getElementsByTagName('testcase')
        (0..<tests.length).collect { tests.item(it) }.each { test ->
            def why = test.getElementsByTagName('skipped')
            if (why.length == 0) {
                ran++
            } else {
                def reason = why.item(0).getAttribute('message').readLines().find { !it.blank } ?: 'no reason is given'
                def type = test.getAttribute('classname').tokenize('.').last()
                skipped << "${module.artifactId}: ${type}.${test.getAttribute('name')}: ${reason - 'Assumption failed: '}"
            }
        }
    }
}
if ((System.getProperty('java.specification.version') as double) < 21) {
    skipped << 'Error Prone and NullAway, on all modules: build with a JDK of 21 or later'
}
if (modules.any { it.artifactId == 'jixiao-examples' } && !modules.any { it.artifactId == 'jixiao-example-spark' }) {
    skipped << 'examples/spark, which is 280 MB: add -Pspark'
}
def lines = ["Tests: ${ran} ran. Skipped checks: ${skipped.empty ? 'none' : skipped.size()}"] + skipped.collect { '  - ' + it }
new File(session.topLevelProject.build.directory).mkdirs()
new File(session.topLevelProject.build.directory, 'skipped.txt').setText(lines.join('\n') + '\n', 'UTF-8')
println lines.join('\n')
